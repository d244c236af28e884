-- A member's answers while she writes them: hers alone, and gone when they are given.
CREATE TABLE opinion_draft (
    member_id    uuid        NOT NULL,
    subject_id   uuid        NOT NULL,
    subject_kind text        NOT NULL,
    answers      jsonb       NOT NULL,
    version      bigint      NOT NULL,
    saved_at     timestamptz NOT NULL,
    PRIMARY KEY (member_id, subject_id),
    FOREIGN KEY (subject_id, subject_kind) REFERENCES assessment_case (subject_id, subject_kind)
);

-- As given: once, by herself or entered in her name.
CREATE TABLE opinion (
    member_id       uuid        NOT NULL,
    member_name     text        NOT NULL,
    subject_id      uuid        NOT NULL,
    subject_kind    text        NOT NULL,
    answers         jsonb       NOT NULL,
    given_at        timestamptz NOT NULL,
    entered_by      uuid,
    entered_by_name text,
    PRIMARY KEY (member_id, subject_id),
    FOREIGN KEY (member_id, subject_id) REFERENCES assignment (member_id, subject_id),
    FOREIGN KEY (subject_id, subject_kind) REFERENCES assessment_case (subject_id, subject_kind),
    CONSTRAINT entered_whole CHECK (num_nonnulls(entered_by, entered_by_name) IN (0, 2))
);
CREATE INDEX opinion_of ON opinion (subject_id);

CREATE TRIGGER no_part_in_a_conflict BEFORE INSERT ON opinion
    FOR EACH ROW EXECUTE FUNCTION no_part_in_a_conflict();
CREATE TRIGGER what_was_told_stays BEFORE UPDATE OR DELETE ON opinion
    FOR EACH ROW EXECUTE FUNCTION what_was_told_stays();
