-- Who may not take part in a case, as somebody else has decided (kommunallagen 6 kap. 28–32 §§ and
-- 7 kap. 4 §, förvaltningslagen 16–18 §§). Asked once, decided once, by another than the person.
CREATE TABLE conflict_of_interest (
    id              uuid        PRIMARY KEY,
    subject_id      uuid        NOT NULL,
    person_id       uuid        NOT NULL,
    person_name     text        NOT NULL,
    ground          text        NOT NULL
        CHECK (ground IN ('AFFECTED', 'REPRESENTATIVE', 'SUPERVISION', 'OTHER')),
    words           text        NOT NULL,
    raised_by       uuid        NOT NULL,
    raised_by_name  text        NOT NULL,
    raised_at       timestamptz NOT NULL,
    stands          boolean,
    law             text
        CHECK (law IN ('EMPLOYEE', 'ELECTED', 'OTHERWISE')),
    reason          text,
    decided_by      uuid,
    decided_by_name text,
    decided_at      timestamptz,
    CONSTRAINT decided_whole CHECK (
        num_nonnulls(stands, law, reason, decided_by, decided_by_name, decided_at) IN (0, 6)),
    CONSTRAINT never_by_the_person CHECK (decided_by <> person_id)
);

-- One question at a time about a person in a case, and none after a yes.
CREATE UNIQUE INDEX conflict_of_interest_once ON conflict_of_interest (person_id, subject_id)
    WHERE stands IS DISTINCT FROM false;
CREATE INDEX conflict_of_interest_about ON conflict_of_interest (subject_id, raised_at);

CREATE FUNCTION decided_conflict_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR OLD.stands IS NOT NULL THEN
        RAISE EXCEPTION 'What is decided of a conflict of interest is not rewritten';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER decided_conflict_stays BEFORE UPDATE OR DELETE ON conflict_of_interest
    FOR EACH ROW EXECUTE FUNCTION decided_conflict_stays();

-- All that is done with a case is logged in its own transaction, one at a time: what is refused
-- here has not been done, whichever came first.
CREATE FUNCTION nobody_acts_in_a_conflict() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM conflict_of_interest
               WHERE person_id = NEW.actor_id AND subject_id = NEW.subject AND stands) THEN
        RAISE EXCEPTION 'A conflict of interest stands: nothing is done with the case';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER nobody_acts_in_a_conflict BEFORE INSERT ON case_log
    FOR EACH ROW EXECUTE FUNCTION nobody_acts_in_a_conflict();
