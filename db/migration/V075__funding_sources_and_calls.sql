-- Who pays for projects, and when one can apply. Seeded from the file and then kept by officers.
-- Empty areas, kinds or applicants: not known, which is no "no". Nothing is deleted: what no longer
-- holds is retired, with who and when.
CREATE TABLE funding_source (
    slug         text PRIMARY KEY CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    position     int    NOT NULL,
    name         text   NOT NULL CHECK (name <> ''),
    runs_it      text   NOT NULL,
    funds        text   NOT NULL,
    fits         text   NOT NULL,
    gives        text   NOT NULL CHECK (gives IN ('GRANT', 'EQUITY', 'CONTACTS')),
    running      boolean NOT NULL,
    share        text   NOT NULL,
    calls        text   NOT NULL,
    areas        int[]  NOT NULL CHECK (areas <@ ARRAY [1, 2, 3, 4, 5, 6, 7]),
    kinds        text[] NOT NULL CHECK (kinds <@ ARRAY ['NEED', 'PRE_STUDY', 'PROJECT']),
    applicants   text[] NOT NULL,
    link         text   NOT NULL CHECK (link = '' OR link ~ '^https://'),
    source       text   NOT NULL CHECK (source <> ''),
    certainty    text   NOT NULL CHECK (certainty IN ('READ', 'OLDER', 'UNCERTAIN', 'NAMED')),
    last_checked date,
    retired_at   timestamptz,
    retired_by   text,
    version      bigint NOT NULL,
    CONSTRAINT source_retired_by_somebody CHECK ((retired_at IS NULL) = (retired_by IS NULL))
);

CREATE TABLE funding_call (
    id           uuid PRIMARY KEY,
    source_slug  text   NOT NULL REFERENCES funding_source,
    title        text   NOT NULL CHECK (title <> ''),
    opens        date   NOT NULL,
    closes       date   NOT NULL,
    areas        int[]  NOT NULL CHECK (areas <@ ARRAY [1, 2, 3, 4, 5, 6, 7]),
    kinds        text[] NOT NULL CHECK (kinds <@ ARRAY ['NEED', 'PRE_STUDY', 'PROJECT']),
    applicants   text[] NOT NULL,
    smallest     bigint CHECK (smallest >= 0),
    largest      bigint CHECK (largest >= smallest),
    share        text   NOT NULL,
    link         text   NOT NULL CHECK (link = '' OR link ~ '^https://'),
    source       text   NOT NULL CHECK (source <> ''),
    certainty    text   NOT NULL CHECK (certainty IN ('READ', 'OLDER', 'UNCERTAIN', 'NAMED')),
    last_checked date,
    published_at timestamptz NOT NULL,
    retired_at   timestamptz,
    retired_by   text,
    version      bigint NOT NULL,
    CONSTRAINT closes_after_it_opens CHECK (closes >= opens),
    CONSTRAINT call_retired_by_somebody CHECK ((retired_at IS NULL) = (retired_by IS NULL))
);

CREATE INDEX funding_call_of ON funding_call (source_slug);
CREATE INDEX funding_call_closes ON funding_call (closes) WHERE retired_at IS NULL;

-- What was said, by whom and when: one line a version.
CREATE TABLE funding_history (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry   text        NOT NULL,
    version bigint      NOT NULL,
    at      timestamptz NOT NULL,
    by_name text        NOT NULL,
    act     text        NOT NULL CHECK (act IN ('ADDED', 'CHANGED', 'CHECKED', 'RETIRED', 'RESTORED')),
    facts   jsonb       NOT NULL
);

CREATE INDEX funding_history_of ON funding_history (entry, id);
