-- An idea with two aims: its sender is offered once to divide it, and says yes or no once.
CREATE TABLE division (
    subject_id      uuid        PRIMARY KEY REFERENCES idea (id),
    reason          text        NOT NULL CHECK (reason <> ''),
    offered_by      uuid        NOT NULL,
    offered_by_name text        NOT NULL,
    offered_at      timestamptz NOT NULL,
    accepted        boolean,
    answered_at     timestamptz,
    CONSTRAINT answered_whole CHECK (num_nonnulls(accepted, answered_at) IN (0, 2))
);

CREATE FUNCTION division_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.answered_at IS NOT NULL THEN
        RAISE EXCEPTION 'What the sender has said is not rewritten';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER division_stays BEFORE UPDATE ON division
    FOR EACH ROW EXECUTE FUNCTION division_stays();

-- What was taken out of an idea that was sent: a draft of the same sender's until she sends it, one of each.
ALTER TABLE idea ADD COLUMN part_of uuid UNIQUE REFERENCES idea (id);

ALTER TABLE relation DROP CONSTRAINT relation_kind_check;
ALTER TABLE relation ADD CONSTRAINT relation_kind_check CHECK (kind IN (
    'BUILDS_ON', 'OVERLAPS', 'STRENGTHENS', 'COMPETES', 'COUNTERACTS', 'TOGETHER', 'DIVIDED'));
ALTER TABLE relation ADD CONSTRAINT cases_alone_are_divided CHECK (kind <> 'DIVIDED' OR other_id IS NOT NULL);

-- The offer stands among what was told, and sets no dates.
ALTER TABLE case_exchange DROP CONSTRAINT case_exchange_kind_check;
ALTER TABLE case_exchange ADD CONSTRAINT case_exchange_kind_check CHECK (kind IN (
    'RECEIVED', 'ASKED', 'REPLIED', 'RESUMED', 'DELAYED', 'MEETING_MOVED', 'RELATED', 'DIVISION'));
ALTER TABLE case_exchange DROP CONSTRAINT the_region_gives_dates;
ALTER TABLE case_exchange ADD CONSTRAINT the_region_gives_dates
    CHECK ((kind IN ('REPLIED', 'RELATED', 'DIVISION')) = (answer_by IS NULL));
