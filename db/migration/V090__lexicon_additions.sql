-- What officers add to the finder's lexicon beside its file: ways to say that one wants what a table,
-- or one of its measures, is for. The table is that of the strategy in force: one that is gone stays
-- here and is left out. Nothing is deleted: what no longer holds is retired, with who and when.
CREATE TABLE lexicon_addition (
    id           uuid PRIMARY KEY,
    says         text   NOT NULL CHECK (says ~ '\S' AND length(says) <= 1000),
    table_number int    NOT NULL CHECK (table_number > 0),
    measure      text   CHECK (measure <> ''),
    why          text   NOT NULL CHECK (why ~ '\S' AND length(why) <= 500),
    added_at     timestamptz NOT NULL,
    added_by     text   NOT NULL,
    retired_at   timestamptz,
    retired_by   text,
    version      bigint NOT NULL,
    CONSTRAINT addition_retired_by_somebody CHECK ((retired_at IS NULL) = (retired_by IS NULL))
);

CREATE INDEX lexicon_addition_added ON lexicon_addition (added_at DESC, id);

-- What was done, by whom and when: one line a version. Its length tells every instance whether the
-- finder has something new to learn.
CREATE TABLE lexicon_history (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    addition uuid        NOT NULL REFERENCES lexicon_addition,
    version  bigint      NOT NULL,
    at       timestamptz NOT NULL,
    by_name  text        NOT NULL,
    act      text        NOT NULL CHECK (act IN ('ADDED', 'RETIRED', 'RESTORED'))
);

CREATE INDEX lexicon_history_of ON lexicon_history (addition, id);
