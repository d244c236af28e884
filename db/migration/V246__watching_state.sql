-- Where a watch is on its way, said by what has happened to it.
ALTER TABLE watch ADD COLUMN state text GENERATED ALWAYS AS (CASE
    WHEN confirmed_at IS NULL THEN 'TO_CONFIRM'
    WHEN reminded_on IS NULL THEN 'WATCHING'
    ELSE 'RUNS_OUT' END) VIRTUAL;
