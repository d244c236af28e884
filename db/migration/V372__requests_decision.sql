-- What a board or a delegate has decided elsewhere, as an officer noted it: the latest of a fund holds,
-- and none is rewritten. The amount is in öre.
CREATE TABLE request_decision (
    idea_id            uuid        NOT NULL REFERENCES request,
    number             integer     NOT NULL CHECK (number > 0),
    fund               text        NOT NULL CHECK (fund IN ('ONE_TO_ONE', 'ERDF')),
    outcome            text        NOT NULL CHECK (outcome IN ('GRANTED', 'IN_PART', 'REFUSED')),
    amount             bigint      NOT NULL CHECK (amount >= 0),
    decided_on         date        NOT NULL,
    decided_by         text        NOT NULL,
    record_number      text        NOT NULL,
    application_number text        NOT NULL,
    from_month         date,
    to_month           date,
    noted_by           uuid        NOT NULL,
    noted_by_name      text        NOT NULL,
    noted_at           timestamptz NOT NULL,
    PRIMARY KEY (idea_id, number),
    CONSTRAINT nothing_is_paid_of_what_is_refused CHECK ((outcome = 'REFUSED') = (amount = 0))
);
CREATE TRIGGER sent_plans_stay BEFORE UPDATE OR DELETE ON request_decision
    FOR EACH ROW EXECUTE FUNCTION sent_plans_stay();
