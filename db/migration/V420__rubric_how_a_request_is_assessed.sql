-- The versions of db/strategy/rubric.yaml, written once each; which one a case was assessed with; and
-- the formal demands as a person ticked them, added to and never rewritten.
CREATE TABLE rubric_edition (
    version   integer     PRIMARY KEY CHECK (version > 0),
    content   jsonb       NOT NULL,
    loaded_at timestamptz NOT NULL
);

CREATE TABLE assessed_with (
    subject_id   uuid    PRIMARY KEY,
    subject_kind text    NOT NULL,
    version      integer NOT NULL REFERENCES rubric_edition,
    FOREIGN KEY (subject_id, subject_kind) REFERENCES assessment_case (subject_id, subject_kind)
);

CREATE TABLE formal_check (
    subject_id     uuid        NOT NULL,
    subject_kind   text        NOT NULL,
    number         integer     NOT NULL CHECK (number > 0),
    ticked         jsonb       NOT NULL,
    ticked_by      uuid        NOT NULL,
    ticked_by_name text        NOT NULL,
    ticked_at      timestamptz NOT NULL,
    PRIMARY KEY (subject_id, number),
    FOREIGN KEY (subject_id, subject_kind) REFERENCES assessment_case (subject_id, subject_kind)
);
CREATE TRIGGER what_was_told_stays BEFORE UPDATE OR DELETE ON formal_check
    FOR EACH ROW EXECUTE FUNCTION what_was_told_stays();
CREATE TRIGGER what_was_told_stays BEFORE UPDATE OR DELETE ON assessed_with
    FOR EACH ROW EXECUTE FUNCTION what_was_told_stays();
CREATE TRIGGER what_was_told_stays BEFORE UPDATE OR DELETE ON rubric_edition
    FOR EACH ROW EXECUTE FUNCTION what_was_told_stays();
