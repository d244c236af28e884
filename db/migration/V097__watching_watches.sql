-- Who wants a letter about what. Nothing is kept of one that is ended, and no page of the staff's reads this.
CREATE TABLE watch (
    id             uuid PRIMARY KEY,
    email          text        NOT NULL CHECK (email <> ''),
    language       text        NOT NULL CHECK (language IN ('sv', 'en')),
    areas          int[]       NOT NULL CHECK (areas <@ ARRAY [1, 2, 3, 4, 5, 6, 7]),
    measures       text[]      NOT NULL,
    municipalities text[]      NOT NULL,
    calls          boolean     NOT NULL,
    ideas          boolean     NOT NULL,
    created_at     timestamptz NOT NULL,
    confirm_hash   bytea UNIQUE,
    confirmed_at   timestamptz,
    told_until     timestamptz NOT NULL,
    told_on        date,
    reminded_on    date,
    CONSTRAINT something_is_watched CHECK (calls OR ideas),
    CONSTRAINT confirmed_once CHECK ((confirm_hash IS NULL) = (confirmed_at IS NOT NULL))
);

CREATE INDEX watch_due ON watch (told_on) WHERE confirmed_at IS NOT NULL;
CREATE INDEX watch_email ON watch (lower(email));

CREATE TABLE watch_key (
    key_hash   bytea PRIMARY KEY,
    watch_id   uuid        NOT NULL REFERENCES watch ON DELETE CASCADE,
    created_at timestamptz NOT NULL
);
CREATE INDEX watch_key_of ON watch_key (watch_id);

-- That a call closes soon is told once.
CREATE TABLE watch_closing_told (
    watch_id uuid NOT NULL REFERENCES watch ON DELETE CASCADE,
    call_id  uuid NOT NULL,
    PRIMARY KEY (watch_id, call_id)
);
