-- The days whose digest is written: whoever adds the day writes it, so that several portals write one.
CREATE TABLE digest_day (
    day        date PRIMARY KEY,
    written_at timestamptz NOT NULL
);
