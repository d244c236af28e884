-- The region asks a sender to complete what she has sent: at most one at a time waits in a case.
CREATE TABLE completion (
    id            uuid        PRIMARY KEY,
    subject_id    uuid        NOT NULL REFERENCES idea (id),
    question      text        NOT NULL,
    answer_by     date        NOT NULL,
    asked_by      uuid        NOT NULL,
    asked_by_name text        NOT NULL,
    asked_at      timestamptz NOT NULL,
    lapsed_at     timestamptz,
    reply         text        NOT NULL DEFAULT '',
    ended         text        CHECK (ended IN ('SENT', 'TAKEN_BACK', 'CASE_CLOSED')),
    ended_at      timestamptz,
    CONSTRAINT ended_whole CHECK (num_nonnulls(ended, ended_at) IN (0, 2))
);
CREATE UNIQUE INDEX completion_one_at_a_time ON completion (subject_id) WHERE ended_at IS NULL;
CREATE INDEX completion_of ON completion (subject_id, asked_at);
CREATE INDEX completion_waits ON completion (answer_by) WHERE ended_at IS NULL AND lapsed_at IS NULL;

-- What it asks about: as it stood when it was asked, and as she sent it then. That is how what was
-- first sent stays, version by version.
CREATE TABLE completion_part (
    completion_id uuid NOT NULL REFERENCES completion (id),
    part          text NOT NULL CHECK (part IN ('TITLE', 'TEXT', 'CHANGE', 'AMOUNT', 'SUMMARY', 'PLAN')),
    question      text NOT NULL,
    before        text NOT NULL,
    after         text,
    PRIMARY KEY (completion_id, part)
);

-- The sender's own until she sends it.
CREATE TABLE completion_draft (
    completion_id uuid  PRIMARY KEY REFERENCES completion (id),
    words         jsonb NOT NULL,
    version       int   NOT NULL
);

CREATE FUNCTION completion_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.ended_at IS NOT NULL THEN
        RAISE EXCEPTION 'A completion that is over is not rewritten';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER completion_stays BEFORE UPDATE ON completion
    FOR EACH ROW EXECUTE FUNCTION completion_stays();

CREATE FUNCTION completion_part_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.after IS NOT NULL THEN
        RAISE EXCEPTION 'What was sent in a completion is not rewritten';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER completion_part_stays BEFORE UPDATE ON completion_part
    FOR EACH ROW EXECUTE FUNCTION completion_part_stays();

-- What is asked sets no dates of its own: the clock's lines do.
ALTER TABLE case_exchange DROP CONSTRAINT case_exchange_kind_check;
ALTER TABLE case_exchange ADD CONSTRAINT case_exchange_kind_check CHECK (kind IN (
    'RECEIVED', 'ASKED', 'REPLIED', 'RESUMED', 'DELAYED', 'MEETING_MOVED', 'RELATED', 'DIVISION',
    'COMPLETION', 'COMPLETED'));
ALTER TABLE case_exchange DROP CONSTRAINT the_region_gives_dates;
ALTER TABLE case_exchange ADD CONSTRAINT the_region_gives_dates
    CHECK ((kind IN ('REPLIED', 'RELATED', 'DIVISION', 'COMPLETION', 'COMPLETED')) = (answer_by IS NULL));
