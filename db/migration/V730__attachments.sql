-- What a sender sends beside her words. The file itself lies in a folder, under the idea's id and
-- this one's; here is what is known of it. A draft's go with the draft; what has been sent stays.
CREATE TABLE attachment (
    id       uuid        PRIMARY KEY,
    idea_id  uuid        NOT NULL REFERENCES idea ON DELETE CASCADE,
    number   integer     NOT NULL CHECK (number > 0),
    name     text        NOT NULL CHECK (name <> '' AND length(name) <= 120),
    kind     text        NOT NULL,
    size     bigint      NOT NULL CHECK (size > 0),
    sha256   text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    remarks  text[]      NOT NULL,
    -- Why its sender thinks that it should not be given to others; empty where she says nothing.
    secrecy  text        NOT NULL DEFAULT '',
    scan     text        NOT NULL CHECK (scan IN ('NONE', 'WAITING', 'CLEAN', 'INFECTED')),
    added_at timestamptz NOT NULL,
    UNIQUE (idea_id, number),
    UNIQUE (idea_id, sha256)
);
CREATE INDEX attachment_waiting ON attachment (added_at) WHERE scan = 'WAITING';

-- A scanner's word is the one thing that may change of it.
CREATE FUNCTION sent_attachments_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM idea WHERE id = OLD.idea_id AND reference IS NOT NULL) THEN
        IF TG_OP = 'DELETE' THEN
            RAISE EXCEPTION 'What has been sent is not rewritten';
        END IF;
        OLD.scan := NEW.scan;
        IF OLD IS DISTINCT FROM NEW THEN
            RAISE EXCEPTION 'What has been sent is not rewritten';
        END IF;
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER sent_attachments_stay BEFORE UPDATE OR DELETE ON attachment
    FOR EACH ROW EXECUTE FUNCTION sent_attachments_stay();
