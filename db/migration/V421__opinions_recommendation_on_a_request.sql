-- What the group recommends on a request has words of its own, with a reason for each criterion.
ALTER TABLE statement
    ADD COLUMN by_criterion jsonb NOT NULL DEFAULT '{}',
    DROP CONSTRAINT statement_recommendation_check,
    ADD CONSTRAINT statement_recommendation_check CHECK (recommendation IN (
        'GO_ON', 'DEVELOP', 'REFER', 'TOGETHER', 'NOT_NOW',
        'ENDORSE', 'ENDORSE_ON_CONDITIONS', 'COMPLETE', 'WAIT', 'ADVISE_AGAINST')),
    ADD CONSTRAINT conditions_are_said CHECK (
        recommendation <> 'ENDORSE_ON_CONDITIONS' OR conditions <> '');
