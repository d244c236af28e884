-- What the group says about a case: written from the members' answers by a person, proposed by one
-- officer and confirmed by another. One at a time; one that is confirmed is never changed.
CREATE TABLE statement (
    subject_id        uuid        NOT NULL,
    subject_kind      text        NOT NULL,
    number            integer     NOT NULL,
    recommendation    text        NOT NULL
        CHECK (recommendation IN ('GO_ON', 'DEVELOP', 'REFER', 'TOGETHER', 'NOT_NOW')),
    words             text        NOT NULL,
    reasons           text        NOT NULL,
    conditions        text        NOT NULL,
    version           bigint      NOT NULL,
    saved_at          timestamptz NOT NULL,
    saved_by_name     text        NOT NULL,
    proposed_by       uuid,
    proposed_by_name  text,
    proposed_at       timestamptz,
    confirmed_by      uuid,
    confirmed_by_name text,
    confirmed_at      timestamptz,
    PRIMARY KEY (subject_id, number),
    FOREIGN KEY (subject_id, subject_kind) REFERENCES assessment_case (subject_id, subject_kind),
    CONSTRAINT proposed_whole CHECK (num_nonnulls(proposed_by, proposed_by_name, proposed_at) IN (0, 3)),
    CONSTRAINT confirmed_whole CHECK (
        num_nonnulls(confirmed_by, confirmed_by_name, confirmed_at) IN (0, 3)),
    CONSTRAINT proposed_first CHECK (confirmed_at IS NULL OR proposed_at IS NOT NULL),
    CONSTRAINT four_eyes CHECK (confirmed_by <> proposed_by)
);

-- Whose answers stood beside it when it was written.
CREATE TABLE statement_source (
    subject_id uuid    NOT NULL,
    number     integer NOT NULL,
    member_id  uuid    NOT NULL,
    PRIMARY KEY (subject_id, number, member_id),
    FOREIGN KEY (subject_id, number) REFERENCES statement (subject_id, number),
    FOREIGN KEY (member_id, subject_id) REFERENCES opinion (member_id, subject_id)
);

-- One that used the answers of somebody with a conflict of interest is neither proposed nor
-- confirmed, whichever came first: whoever writes here has the case's turn at its log.
CREATE FUNCTION statement_without_conflicts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.confirmed_at IS NOT NULL THEN
        RAISE EXCEPTION 'A confirmed statement is not rewritten';
    END IF;
    IF NEW.proposed_at IS NOT NULL AND EXISTS (
        SELECT FROM statement_source AS source JOIN conflict_of_interest AS conflict
            ON conflict.person_id = source.member_id AND conflict.subject_id = source.subject_id
        WHERE source.subject_id = NEW.subject_id AND source.number = NEW.number AND conflict.stands) THEN
        RAISE EXCEPTION 'A conflict of interest stands: the statement is written anew';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER statement_without_conflicts BEFORE UPDATE ON statement
    FOR EACH ROW EXECUTE FUNCTION statement_without_conflicts();
