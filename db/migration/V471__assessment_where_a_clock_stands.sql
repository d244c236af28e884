-- Since when a case's clock stands, in the case itself, so that the queue reads each of its parts in
-- the order of an index, also the part that is somebody's own.
ALTER TABLE assessment_case ADD COLUMN standing_from date;
UPDATE assessment_case AS one SET standing_from = pause.from_day
FROM case_pause AS pause WHERE pause.case_id = one.id AND pause.to_day IS NULL;

CREATE FUNCTION clock_stands_in_its_case() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE assessment_case SET standing_from = CASE WHEN NEW.to_day IS NULL THEN NEW.from_day END
    WHERE id = NEW.case_id;
    RETURN NULL;
END $$;
CREATE TRIGGER clock_stands_in_its_case AFTER INSERT OR UPDATE OF to_day ON case_pause
    FOR EACH ROW EXECUTE FUNCTION clock_stands_in_its_case();

CREATE INDEX assessment_case_running ON assessment_case (answer_by, subject_id)
    WHERE closed_at IS NULL AND standing_from IS NULL;
CREATE INDEX assessment_case_running_nobodys ON assessment_case (answer_by, subject_id)
    WHERE closed_at IS NULL AND standing_from IS NULL AND officer_id IS NULL;
CREATE INDEX assessment_case_running_hers ON assessment_case (officer_id, answer_by, subject_id)
    WHERE closed_at IS NULL AND standing_from IS NULL;
CREATE INDEX assessment_case_standing ON assessment_case (standing_from, subject_id)
    WHERE closed_at IS NULL AND standing_from IS NOT NULL;
CREATE INDEX assessment_case_standing_hers ON assessment_case (officer_id, standing_from, subject_id)
    WHERE closed_at IS NULL AND standing_from IS NOT NULL;
