-- Projects that have been run, entered by officers. Empty from the start: no project stands in a migration.
CREATE TABLE project (
    id             uuid PRIMARY KEY, -- of the form with which it was entered
    slug           text   NOT NULL UNIQUE,
    title          text   NOT NULL CHECK (title <> ''),
    owner          text   NOT NULL,
    partners       text   NOT NULL,
    area           int    NOT NULL CHECK (area BETWEEN 1 AND 7),
    municipalities text[] NOT NULL,
    year_from      int    CHECK (year_from BETWEEN 1990 AND 2100),
    year_to        int    CHECK (year_to >= year_from),
    summary        text   NOT NULL,
    learnt         text   NOT NULL,
    source         text   NOT NULL,
    checked_on     date, -- null: nobody has compared it with the source
    continues      uuid   REFERENCES project (id),
    version        bigint NOT NULL,

    since int NOT NULL GENERATED ALWAYS AS (coalesce(year_from, 0)) STORED,
    search tsvector NOT NULL GENERATED ALWAYS AS (
        to_tsvector('swedish', title || ' ' || summary || ' ' || learnt || ' ' || owner || ' ' || partners)) STORED,
    written text NOT NULL GENERATED ALWAYS AS (
        lower(title || ' ' || summary || ' ' || learnt || ' ' || owner || ' ' || partners)) STORED,

    CONSTRAINT project_continues_another CHECK (continues <> id)
);

CREATE INDEX project_newest ON project (since DESC, slug DESC);
CREATE INDEX project_continues ON project (continues);
CREATE INDEX project_search ON project USING gin (search);
CREATE INDEX project_written ON project USING gin (written gin_trgm_ops);
