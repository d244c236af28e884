-- Minutes (minnesanteckningar): who was there, what was said of each case, and who left while it was
-- taken up. Written while the meeting goes, settled once; from then on nothing of the meeting changes.
CREATE TABLE minutes (
    meeting_id      uuid        PRIMARY KEY REFERENCES meeting,
    other           text        NOT NULL DEFAULT '',
    version         int         NOT NULL DEFAULT 0,
    settled_by      uuid,
    settled_by_name text,
    settled_at      timestamptz,
    CONSTRAINT settled_whole CHECK (num_nonnulls(settled_by, settled_by_name, settled_at) IN (0, 3))
);

CREATE TABLE attendance (
    meeting_id  uuid    NOT NULL REFERENCES meeting,
    person_id   uuid    NOT NULL,
    person_name text    NOT NULL,
    present     boolean NOT NULL,
    PRIMARY KEY (meeting_id, person_id)
);

ALTER TABLE agenda_item
    ADD COLUMN said text NOT NULL DEFAULT '',
    ADD COLUMN said_version int NOT NULL DEFAULT 0;

CREATE TABLE item_leave (
    item_id     uuid NOT NULL REFERENCES agenda_item ON DELETE CASCADE,
    person_id   uuid NOT NULL,
    person_name text NOT NULL,
    PRIMARY KEY (item_id, person_id)
);

CREATE FUNCTION is_settled(meeting uuid) RETURNS boolean LANGUAGE sql STABLE
    RETURN EXISTS (SELECT FROM minutes WHERE meeting_id = meeting AND settled_at IS NOT NULL);

CREATE FUNCTION settled_minutes_stay() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    touched jsonb;
    meeting uuid;
BEGIN
    FOREACH touched IN ARRAY ARRAY[to_jsonb(OLD), to_jsonb(NEW)] LOOP
        meeting := CASE TG_TABLE_NAME
            WHEN 'meeting' THEN (touched ->> 'id')::uuid
            WHEN 'item_leave' THEN
                (SELECT meeting_id FROM agenda_item WHERE id = (touched ->> 'item_id')::uuid)
            ELSE (touched ->> 'meeting_id')::uuid END;
        IF is_settled(meeting) THEN
            RAISE EXCEPTION 'Settled minutes are not rewritten';
        END IF;
    END LOOP;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER settled_minutes_stay BEFORE UPDATE OR DELETE ON meeting
    FOR EACH ROW EXECUTE FUNCTION settled_minutes_stay();
CREATE TRIGGER settled_minutes_stay BEFORE UPDATE OR DELETE ON minutes
    FOR EACH ROW EXECUTE FUNCTION settled_minutes_stay();
CREATE TRIGGER settled_minutes_stay BEFORE INSERT OR UPDATE OR DELETE ON attendance
    FOR EACH ROW EXECUTE FUNCTION settled_minutes_stay();
CREATE TRIGGER settled_minutes_stay BEFORE INSERT OR UPDATE OR DELETE ON agenda_item
    FOR EACH ROW EXECUTE FUNCTION settled_minutes_stay();
CREATE TRIGGER settled_minutes_stay BEFORE INSERT OR UPDATE OR DELETE ON item_leave
    FOR EACH ROW EXECUTE FUNCTION settled_minutes_stay();
