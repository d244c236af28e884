-- How a case has to do with another, with a project or with a measure, as somebody has said. It is
-- told, settled and ended once; what was said is not rewritten.
CREATE TABLE relation (
    id              uuid        PRIMARY KEY,
    kind            text        NOT NULL
        CHECK (kind IN ('BUILDS_ON', 'OVERLAPS', 'STRENGTHENS', 'COMPETES', 'COUNTERACTS', 'TOGETHER')),
    subject_kind    text        NOT NULL,
    subject_id      uuid        NOT NULL,
    other_id        uuid,
    project         text        REFERENCES project (slug) ON UPDATE CASCADE,
    measure         text,
    reason          text        NOT NULL,
    made_by         uuid        NOT NULL,
    made_by_name    text        NOT NULL,
    made_at         timestamptz NOT NULL,
    told_by_name    text,
    told_at         timestamptz,
    settled         text,
    settled_by_name text,
    settled_at      timestamptz,
    ended           text,
    ended_by_name   text,
    ended_at        timestamptz,
    CONSTRAINT one_other CHECK (num_nonnulls(other_id, project, measure) = 1),
    CONSTRAINT not_itself CHECK (other_id <> subject_id),
    CONSTRAINT cases_alone_are_handled_together CHECK (kind <> 'TOGETHER' OR other_id IS NOT NULL),
    CONSTRAINT told_whole CHECK (num_nonnulls(told_by_name, told_at) IN (0, 2)),
    CONSTRAINT told_to_two_senders CHECK (told_at IS NULL OR other_id IS NOT NULL),
    CONSTRAINT settled_whole CHECK (num_nonnulls(settled, settled_by_name, settled_at) IN (0, 3)),
    CONSTRAINT ended_whole CHECK (num_nonnulls(ended, ended_by_name, ended_at) IN (0, 3))
);

-- Between two there is one of a kind at a time, whoever of them it was said in.
CREATE UNIQUE INDEX relation_once ON relation (
    kind, least(subject_id, other_id), coalesce(greatest(subject_id, other_id), subject_id),
    coalesce(project, ''), coalesce(measure, '')) WHERE ended_at IS NULL;
CREATE INDEX relation_of ON relation (subject_id, made_at);
CREATE INDEX relation_to ON relation (other_id, made_at) WHERE other_id IS NOT NULL;

CREATE FUNCTION relation_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.ended_at IS NOT NULL
        OR (OLD.told_at IS NOT NULL AND NEW.told_at IS DISTINCT FROM OLD.told_at)
        OR (OLD.settled_at IS NOT NULL AND NEW.settled_at IS DISTINCT FROM OLD.settled_at) THEN
        RAISE EXCEPTION 'What was said of a relation is not rewritten';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER relation_stays BEFORE UPDATE ON relation
    FOR EACH ROW EXECUTE FUNCTION relation_stays();

-- Both senders are told in the same words. That sets no dates.
ALTER TABLE case_exchange DROP CONSTRAINT case_exchange_kind_check;
ALTER TABLE case_exchange ADD CONSTRAINT case_exchange_kind_check
    CHECK (kind IN ('RECEIVED', 'ASKED', 'REPLIED', 'RESUMED', 'DELAYED', 'MEETING_MOVED', 'RELATED'));
ALTER TABLE case_exchange DROP CONSTRAINT the_region_gives_dates;
ALTER TABLE case_exchange ADD CONSTRAINT the_region_gives_dates
    CHECK ((kind IN ('REPLIED', 'RELATED')) = (answer_by IS NULL));
