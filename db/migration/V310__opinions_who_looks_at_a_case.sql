-- Who in the group looks at a case, by when, and who said so.
CREATE TABLE assignment (
    subject_id   uuid        NOT NULL,
    subject_kind text        NOT NULL,
    member_id    uuid        NOT NULL,
    member_name  text        NOT NULL,
    due          date        NOT NULL,
    said_by      uuid        NOT NULL,
    said_by_name text        NOT NULL,
    said_at      timestamptz NOT NULL,
    PRIMARY KEY (member_id, subject_id),
    FOREIGN KEY (subject_id, subject_kind) REFERENCES assessment_case (subject_id, subject_kind)
);
CREATE INDEX assignment_of ON assignment (subject_id);

-- For whom a conflict of interest stands takes no part, whoever says so and whichever came first:
-- whoever adds here has the case's turn at its log.
CREATE FUNCTION no_part_in_a_conflict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM conflict_of_interest
               WHERE person_id = NEW.member_id AND subject_id = NEW.subject_id AND stands) THEN
        RAISE EXCEPTION 'A conflict of interest stands: no part in the case';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER no_part_in_a_conflict BEFORE INSERT OR UPDATE ON assignment
    FOR EACH ROW EXECUTE FUNCTION no_part_in_a_conflict();
