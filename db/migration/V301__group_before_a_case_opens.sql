-- What came to a case later: who else owns the project, takes part or pays. Whoever had said that
-- she has no conflict of interest is asked again.
CREATE TABLE case_party (
    id            uuid        PRIMARY KEY,
    subject_id    uuid        NOT NULL,
    part          text        NOT NULL CHECK (part IN ('OWNER', 'PARTNER', 'CO_FINANCIER')),
    name          text        NOT NULL CHECK (name <> ''),
    added_by      uuid        NOT NULL,
    added_by_name text        NOT NULL,
    added_at      timestamptz NOT NULL
);
CREATE UNIQUE INDEX case_party_once ON case_party (subject_id, lower(name), part);

-- That nothing stands in the way of a person in a case, as she has said herself or as it was
-- decided, when so many parties had come later. Holds while no further has.
CREATE TABLE no_conflict (
    id           uuid        PRIMARY KEY,
    subject_id   uuid        NOT NULL,
    person_id    uuid        NOT NULL,
    parties      int         NOT NULL CHECK (parties >= 0),
    said_by      uuid        NOT NULL,
    said_by_name text        NOT NULL,
    said_at      timestamptz NOT NULL
);
CREATE INDEX no_conflict_of ON no_conflict (person_id, subject_id);
