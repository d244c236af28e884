-- What the queues ask of each case, in the row that they read in order: a page then walks no further
-- than what it shows, however much has been answered.
ALTER TABLE assessment_case ADD COLUMN answered boolean NOT NULL DEFAULT false;
UPDATE assessment_case AS one SET answered = true
FROM case_answer AS said WHERE said.subject_id = one.subject_id AND said.subject_kind = one.subject_kind;
CREATE INDEX assessment_case_answered ON assessment_case (closed_at, subject_id)
    WHERE closed_at IS NOT NULL AND answered;
CREATE INDEX assessment_case_unanswered ON assessment_case (closed_at, subject_id)
    WHERE closed_at IS NOT NULL AND NOT answered;

CREATE FUNCTION answer_in_its_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE assessment_case SET answered = true
    WHERE subject_id = NEW.subject_id AND subject_kind = NEW.subject_kind;
    RETURN NULL;
END $$;
CREATE TRIGGER answer_in_its_case AFTER INSERT ON case_answer
    FOR EACH ROW EXECUTE FUNCTION answer_in_its_case();

-- Whether the member has answered, and whether the case is over: hers to look at stands in the order of
-- its days, first what is not answered. What counts is asked of the conflicts as before.
ALTER TABLE assignment ADD COLUMN given boolean NOT NULL DEFAULT false,
    ADD COLUMN over boolean NOT NULL DEFAULT false;
DROP TRIGGER no_part_in_a_conflict ON assignment;
CREATE TRIGGER no_part_in_a_conflict BEFORE INSERT OR UPDATE OF subject_id, member_id, due ON assignment
    FOR EACH ROW EXECUTE FUNCTION no_part_in_a_conflict();
UPDATE assignment AS one SET
    given = EXISTS (SELECT FROM opinion WHERE opinion.member_id = one.member_id
                      AND opinion.subject_id = one.subject_id),
    over = EXISTS (SELECT FROM assessment_case AS it
                   WHERE it.subject_id = one.subject_id AND it.closed_at IS NOT NULL);
CREATE INDEX assignment_to_look_at ON assignment (member_id, given, due, subject_id) WHERE NOT over;

CREATE FUNCTION opinion_in_its_assignment() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE assignment SET given = true
    WHERE member_id = NEW.member_id AND subject_id = NEW.subject_id;
    RETURN NULL;
END $$;
CREATE TRIGGER opinion_in_its_assignment AFTER INSERT ON opinion
    FOR EACH ROW EXECUTE FUNCTION opinion_in_its_assignment();

-- The cases that may wait for a member to say whether she has a conflict of interest. Whether one does
-- is asked of what she has said and what was decided: here stands at least each that does.
CREATE TABLE unopened_case (
    person_id   uuid        NOT NULL,
    subject_id  uuid        NOT NULL,
    received_at timestamptz NOT NULL,
    PRIMARY KEY (person_id, subject_id)
);
CREATE INDEX unopened_case_first ON unopened_case (person_id, received_at, subject_id);
CREATE INDEX unopened_case_of ON unopened_case (subject_id);

-- Of one case or of all that are open, for one person or for all who are or were in the group.
CREATE FUNCTION may_wait(subject uuid, person uuid) RETURNS void LANGUAGE sql
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
    INSERT INTO unopened_case (person_id, subject_id, received_at)
    SELECT DISTINCT member.account_id, one.subject_id, idea.received_at
    FROM group_member AS member, assessment_case AS one JOIN idea ON idea.id = one.subject_id
    WHERE one.closed_at IS NULL AND member.to_day >= member.from_day AND idea.received_at IS NOT NULL
      AND (may_wait.subject IS NULL OR one.subject_id = may_wait.subject)
      AND (may_wait.person IS NULL OR member.account_id = may_wait.person)
      AND NOT EXISTS (
        SELECT FROM no_conflict AS said
        WHERE said.person_id = member.account_id AND said.subject_id = one.subject_id
          AND NOT EXISTS (SELECT FROM conflict_of_interest AS own
                          WHERE own.person_id = said.person_id AND own.subject_id = one.subject_id
                            AND own.stands IS NULL)
          AND said.parties = (SELECT count(*) FROM case_party AS party
                              WHERE party.subject_id = one.subject_id))
    ON CONFLICT DO NOTHING;
$$;
SELECT may_wait(NULL, NULL);

CREATE FUNCTION a_case_may_wait() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM may_wait(NEW.subject_id, NULL);
    RETURN NULL;
END $$;
CREATE TRIGGER a_case_may_wait AFTER INSERT ON assessment_case
    FOR EACH ROW EXECUTE FUNCTION a_case_may_wait();
CREATE TRIGGER a_case_may_wait AFTER INSERT ON case_party
    FOR EACH ROW EXECUTE FUNCTION a_case_may_wait();

CREATE FUNCTION all_may_wait_for_her() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM may_wait(NULL, NEW.account_id);
    RETURN NULL;
END $$;
CREATE TRIGGER all_may_wait_for_her AFTER INSERT OR UPDATE OF from_day, to_day ON group_member
    FOR EACH ROW EXECUTE FUNCTION all_may_wait_for_her();

CREATE FUNCTION it_may_wait_for_her() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM may_wait(NEW.subject_id, NEW.person_id);
    RETURN NULL;
END $$;
CREATE TRIGGER it_may_wait_for_her AFTER INSERT ON conflict_of_interest
    FOR EACH ROW EXECUTE FUNCTION it_may_wait_for_her();

CREATE FUNCTION it_waits_no_more() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    DELETE FROM unopened_case WHERE person_id = NEW.person_id AND subject_id = NEW.subject_id;
    RETURN NULL;
END $$;
CREATE TRIGGER it_waits_no_more AFTER INSERT ON no_conflict
    FOR EACH ROW EXECUTE FUNCTION it_waits_no_more();

CREATE FUNCTION over_with_its_case() RETURNS trigger LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
    UPDATE assignment SET over = true WHERE subject_id = NEW.subject_id;
    DELETE FROM unopened_case WHERE subject_id = NEW.subject_id;
    RETURN NULL;
END $$;
CREATE TRIGGER over_with_its_case AFTER UPDATE OF closed_at ON assessment_case
    FOR EACH ROW WHEN (OLD.closed_at IS NULL AND NEW.closed_at IS NOT NULL)
    EXECUTE FUNCTION over_with_its_case();
