-- Of a source: whose money it is, who decides and where one applies, from when the work may begin,
-- what it is narrowed to, what else it is called, and whether the strategy names it. An empty text or
-- array: not known, or no limit.
ALTER TABLE funding_source
    ADD payer       text    NOT NULL DEFAULT 'UNKNOWN'
        CHECK (payer IN ('REGIONAL_FUND', 'EUROPE', 'STATE', 'LOCAL', 'UNKNOWN')),
    ADD decides     text    NOT NULL DEFAULT '',
    ADD apply_at    text    NOT NULL DEFAULT '',
    ADD starts      text    NOT NULL DEFAULT 'UNKNOWN'
        CHECK (starts IN ('AFTER_APPLICATION', 'AFTER_DECISION', 'UNKNOWN')),
    ADD known_as    text[]  NOT NULL DEFAULT '{}',
    ADD in_strategy boolean NOT NULL DEFAULT true,
    ADD places      text[]  NOT NULL DEFAULT '{}',
    ADD measures    text[]  NOT NULL DEFAULT '{}',
    ADD words       text[]  NOT NULL DEFAULT '{}';

-- What was read in a copy says of when the copy was: a day, a month or a year, if anybody knows.
ALTER TABLE funding_source
    ADD copied text CHECK (copied ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
    DROP CONSTRAINT funding_source_certainty_check,
    ADD CONSTRAINT funding_source_certainty_check
        CHECK (certainty IN ('READ', 'COPY', 'OLDER', 'UNCERTAIN', 'NAMED'));
ALTER TABLE funding_call
    ADD copied text CHECK (copied ~ '^[0-9]{4}(-[0-9]{2}){0,2}$'),
    DROP CONSTRAINT funding_call_certainty_check,
    ADD CONSTRAINT funding_call_certainty_check
        CHECK (certainty IN ('READ', 'COPY', 'OLDER', 'UNCERTAIN', 'NAMED'));

-- The day that stood in the file was that of reading copies, and no check against any source.
UPDATE funding_source
SET certainty    = CASE WHEN certainty = 'READ' THEN 'COPY' ELSE certainty END,
    last_checked = NULL
WHERE last_checked = DATE '2026-11-23'
  AND NOT EXISTS (SELECT FROM funding_history
                  WHERE entry = slug AND act IN ('CHANGED', 'CHECKED') AND at::date = DATE '2026-11-23');
UPDATE funding_call
SET certainty    = CASE WHEN certainty = 'READ' THEN 'COPY' ELSE certainty END,
    last_checked = NULL
WHERE last_checked = DATE '2026-11-23'
  AND NOT EXISTS (SELECT FROM funding_history
                  WHERE entry = id::text AND act IN ('CHANGED', 'CHECKED') AND at::date = DATE '2026-11-23');
UPDATE funding_source SET certainty = 'COPY' WHERE certainty = 'OLDER';
UPDATE funding_call SET certainty = 'COPY' WHERE certainty = 'OLDER';
