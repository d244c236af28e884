-- By a decision on disposal that names them, the members' answers in a closed case are erased: that
-- somebody answered, and when, stays, and so do the statement and the conflicts of interest.
CREATE FUNCTION answers_stay_until_disposed_of() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND NEW.answers = '{"all": {}, "scores": {}}'
        AND to_jsonb(NEW) - 'answers' = to_jsonb(OLD) - 'answers'
        AND EXISTS (SELECT FROM assessment_case AS one
                    WHERE one.subject_id = OLD.subject_id AND one.closed_at IS NOT NULL) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'What has been sent is not rewritten: %', TG_TABLE_NAME;
END $$;
DROP TRIGGER what_was_told_stays ON opinion;
CREATE TRIGGER what_was_told_stays BEFORE UPDATE OR DELETE ON opinion
    FOR EACH ROW EXECUTE FUNCTION answers_stay_until_disposed_of();
DROP TRIGGER what_was_told_stays ON opinion_change;
CREATE TRIGGER what_was_told_stays BEFORE UPDATE OR DELETE ON opinion_change
    FOR EACH ROW EXECUTE FUNCTION answers_stay_until_disposed_of();

-- Of which cases they were: the portal's role cannot read the answers beside the view.
CREATE FUNCTION dispose_of_answers(before timestamptz) RETURNS SETOF uuid LANGUAGE sql
    SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH closed AS (
        SELECT subject_id FROM assessment_case WHERE closed_at <= dispose_of_answers.before),
    changes AS (
        UPDATE opinion_change AS one SET answers = '{"all": {}, "scores": {}}' FROM closed
        WHERE closed.subject_id = one.subject_id AND answers <> '{"all": {}, "scores": {}}'
        RETURNING one.subject_id),
    answered AS (
        UPDATE opinion AS one SET answers = '{"all": {}, "scores": {}}' FROM closed
        WHERE closed.subject_id = one.subject_id AND answers <> '{"all": {}, "scores": {}}'
        RETURNING one.subject_id)
    SELECT subject_id FROM changes UNION SELECT subject_id FROM answered
$$;
