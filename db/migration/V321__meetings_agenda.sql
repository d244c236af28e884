-- Which cases a meeting takes up, in which order; or which are settled between meetings, by a day.
-- Kept by what the case is about. An item between meetings is settled once.
CREATE TABLE agenda_item (
    id              uuid        PRIMARY KEY,
    meeting_id      uuid        REFERENCES meeting,
    by_day          date,
    position        int         NOT NULL DEFAULT 0,
    subject_kind    text        NOT NULL,
    subject_id      uuid        NOT NULL,
    wanted          text        NOT NULL CHECK (wanted IN ('DISCUSS', 'SETTLE')),
    length          int         NOT NULL CHECK (length BETWEEN 1 AND 240),
    added_by        uuid        NOT NULL,
    added_by_name   text        NOT NULL,
    added_at        timestamptz NOT NULL,
    settled_words   text,
    settled_by      uuid,
    settled_by_name text,
    settled_at      timestamptz,
    CONSTRAINT at_a_meeting_or_between CHECK (num_nonnulls(meeting_id, by_day) = 1),
    CONSTRAINT settled_whole CHECK (
        num_nonnulls(settled_words, settled_by, settled_by_name, settled_at) IN (0, 4))
);
CREATE UNIQUE INDEX agenda_item_once ON agenda_item (meeting_id, subject_id);
CREATE UNIQUE INDEX agenda_item_once_between ON agenda_item (subject_id)
    WHERE meeting_id IS NULL AND settled_at IS NULL;
CREATE INDEX agenda_item_about ON agenda_item (subject_id);

CREATE FUNCTION settled_item_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.settled_at IS NOT NULL THEN
        RAISE EXCEPTION 'What was settled between meetings is not rewritten';
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER settled_item_stays BEFORE UPDATE OR DELETE ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION settled_item_stays();
