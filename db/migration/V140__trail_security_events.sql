-- What is refused whoever asks, also the owner of the table.
CREATE FUNCTION only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is only added to', TG_TABLE_NAME;
END $$;

-- What has happened to accounts, keys and rights. The portal's role says what happened; when, as
-- which number and with which hash is decided here. No words of anybody's: codes and ids alone, and
-- of an address its network.
CREATE TABLE security_event (
    id         bigint PRIMARY KEY,
    at         timestamptz NOT NULL,
    kind       text        NOT NULL CHECK (kind ~ '^[A-Z_]{3,40}$'),
    account_id uuid,
    by_id      uuid,
    about      uuid,
    codes      text        NOT NULL DEFAULT '' CHECK (codes ~ '^[A-Z0-9_ ]{0,100}$'),
    network    text        NOT NULL DEFAULT '' CHECK (network ~ '^[0-9a-f.:/]{0,50}$'),
    times      int         NOT NULL DEFAULT 1 CHECK (times > 0),
    hash       text        NOT NULL
);

CREATE INDEX security_event_kind ON security_event (kind, id);

-- One at a time, until the transaction ends: every row has the number and the hash after the last.
-- Names are whole, so that no table of the caller's own can stand in for the trail.
CREATE FUNCTION security_event_link() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    last record;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('security_event', 0));
    SELECT id, hash INTO last FROM public.security_event ORDER BY id DESC LIMIT 1;
    NEW.id := coalesce(last.id, 0) + 1;
    NEW.at := clock_timestamp();
    NEW.hash := encode(sha256(convert_to(concat_ws(chr(31),
        coalesce(last.hash, ''), NEW.id, (extract(epoch FROM NEW.at) * 1000000)::bigint, NEW.kind,
        coalesce(NEW.account_id::text, ''), coalesce(NEW.by_id::text, ''),
        coalesce(NEW.about::text, ''), NEW.codes, NEW.network, NEW.times), 'UTF8')), 'hex');
    RETURN NEW;
END $$;

CREATE TRIGGER security_event_linked BEFORE INSERT ON security_event
    FOR EACH ROW EXECUTE FUNCTION security_event_link();
CREATE TRIGGER security_event_unchanged BEFORE UPDATE OR DELETE ON security_event
    FOR EACH ROW EXECUTE FUNCTION only_added_to();
CREATE TRIGGER security_event_not_emptied BEFORE TRUNCATE ON security_event
    FOR EACH STATEMENT EXECUTE FUNCTION only_added_to();
