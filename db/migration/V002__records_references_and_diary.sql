-- References: one number series a year. The row is locked while a number is taken, so none is skipped.
CREATE TABLE reference_series (
    year int PRIMARY KEY,
    last int NOT NULL
);

-- The diary: who did what when, per subject (an idea's case). Lines are added, never changed;
-- each holds the hash of the line before it, so that a change by hand shows.
CREATE TABLE diary_entry (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject       uuid        NOT NULL,
    number        int         NOT NULL,
    at            timestamptz NOT NULL,
    actor_kind    text        NOT NULL CHECK (actor_kind IN ('SENDER', 'ACCOUNT', 'PORTAL')),
    actor_id      uuid,
    actor_name    text        NOT NULL,
    act           text        NOT NULL,
    detail        text        NOT NULL,
    previous_hash text        NOT NULL,
    hash          text        NOT NULL,
    UNIQUE (subject, number)
);

CREATE FUNCTION diary_is_only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The diary is only added to';
END $$;

CREATE TRIGGER diary_unchanged BEFORE UPDATE OR DELETE ON diary_entry
    FOR EACH ROW EXECUTE FUNCTION diary_is_only_added_to();
CREATE TRIGGER diary_not_emptied BEFORE TRUNCATE ON diary_entry
    FOR EACH STATEMENT EXECUTE FUNCTION diary_is_only_added_to();
