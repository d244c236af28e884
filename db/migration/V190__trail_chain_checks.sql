-- What each night's check of a chain saw: how far it read, and one hash of all hashes so far. A later
-- check asks whether what an earlier one saw still stands.
CREATE TABLE chain_check (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chain        text        NOT NULL CHECK (chain ~ '^[A-Z_]{3,40}$'),
    day          date        NOT NULL,
    at           timestamptz NOT NULL,
    row_count    bigint      NOT NULL,
    last_row     bigint      NOT NULL,
    head         text        NOT NULL,
    signature    text        NOT NULL DEFAULT '', -- empty: there was no key
    faults       int         NOT NULL DEFAULT 0,
    first_fault  text,
    fault_row    bigint,
    fault_at     timestamptz,
    UNIQUE (chain, day)
);

CREATE TRIGGER chain_check_unchanged BEFORE UPDATE OR DELETE ON chain_check
    FOR EACH ROW EXECUTE FUNCTION only_added_to();
CREATE TRIGGER chain_check_not_emptied BEFORE TRUNCATE ON chain_check
    FOR EACH STATEMENT EXECUTE FUNCTION only_added_to();

-- 1: as lines were hashed until now, without the kind and id of who did it. 2: with them.
ALTER TABLE diary_entry ADD COLUMN hash_version int NOT NULL DEFAULT 1 CHECK (hash_version IN (1, 2));
