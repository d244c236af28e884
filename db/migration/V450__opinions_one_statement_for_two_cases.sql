-- Two ideas that are handled together get one statement: it is kept with the one and names the other.
ALTER TABLE statement
    ADD COLUMN companion_id uuid,
    ADD CONSTRAINT of_two_cases CHECK (companion_id <> subject_id),
    ADD FOREIGN KEY (companion_id, subject_kind) REFERENCES assessment_case (subject_id, subject_kind);
CREATE INDEX statement_of_companion ON statement (companion_id, number) WHERE companion_id IS NOT NULL;

-- Whose answer stood beside it, and to which of the two.
ALTER TABLE statement_source ADD COLUMN answered_id uuid;
UPDATE statement_source SET answered_id = subject_id;
ALTER TABLE statement_source
    ALTER COLUMN answered_id SET NOT NULL,
    DROP CONSTRAINT statement_source_pkey,
    DROP CONSTRAINT statement_source_member_id_subject_id_fkey,
    ADD PRIMARY KEY (subject_id, number, member_id, answered_id),
    ADD FOREIGN KEY (member_id, answered_id) REFERENCES opinion (member_id, subject_id);

-- Of either case: nobody with a conflict of interest in the one has a part in what is said of both.
CREATE OR REPLACE FUNCTION statement_without_conflicts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.confirmed_at IS NOT NULL THEN
        RAISE EXCEPTION 'A confirmed statement is not rewritten';
    END IF;
    IF NEW.proposed_at IS NOT NULL AND EXISTS (
        SELECT FROM statement_source AS source JOIN conflict_of_interest AS conflict
            ON conflict.person_id = source.member_id
                AND conflict.subject_id IN (NEW.subject_id, NEW.companion_id)
        WHERE source.subject_id = NEW.subject_id AND source.number = NEW.number AND conflict.stands) THEN
        RAISE EXCEPTION 'A conflict of interest stands: the statement is written anew';
    END IF;
    RETURN NEW;
END $$;

-- What settled minutes keep of a statement that is also of another case.
ALTER TABLE agenda_item ADD COLUMN stated_with uuid;

-- Two, and no third. Whoever says so has both cases' turn.
CREATE FUNCTION together_are_two() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM relation AS one
               WHERE one.kind = 'TOGETHER' AND one.ended_at IS NULL
                 AND (NEW.subject_id IN (one.subject_id, one.other_id))
                     <> (NEW.other_id IN (one.subject_id, one.other_id))) THEN
        RAISE EXCEPTION 'Two cases are handled together, and no third';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER together_are_two BEFORE INSERT ON relation
    FOR EACH ROW WHEN (NEW.kind = 'TOGETHER') EXECUTE FUNCTION together_are_two();
