-- The answer belongs to the case, whatever the case is about: one, and never changed.
CREATE TABLE case_answer (
    subject_id    uuid        NOT NULL,
    subject_kind  text        NOT NULL,
    sentence      text        NOT NULL,
    next_steps    text[]      NOT NULL,
    measures      text[]      NOT NULL,
    measure_words text[]      NOT NULL,
    partners      text[]      NOT NULL,
    money         text        NOT NULL,
    obstacles     text        NOT NULL,
    person        text        NOT NULL,
    answered_at   timestamptz NOT NULL,
    answered_by   text        NOT NULL,
    PRIMARY KEY (subject_id, subject_kind),
    FOREIGN KEY (subject_id, subject_kind) REFERENCES assessment_case (subject_id, subject_kind),
    CONSTRAINT measures_have_words CHECK (cardinality(measure_words) = cardinality(measures))
);

INSERT INTO case_answer
SELECT idea.id, 'IDEA', answer_sentence, coalesce(answer_next_steps, '{}'), coalesce(answer_measures, '{}'),
       coalesce(answer_measure_words, '{}'), coalesce(answer_partners, '{}'), coalesce(answer_money, ''),
       coalesce(answer_obstacles, ''), coalesce(answer_person, ''), idea.answered_at,
       coalesce(one.answered_by, (
           SELECT actor_name FROM case_log WHERE subject = idea.id AND act = 'ANSWERED'
           ORDER BY number LIMIT 1), '')
FROM idea
LEFT JOIN assessment_case one ON one.subject_id = idea.id AND one.subject_kind = 'IDEA'
WHERE idea.answered_at IS NOT NULL;

-- The view is made anew by its own file. Checks that name a column go with it.
DROP VIEW IF EXISTS submitted_idea;
ALTER TABLE idea
    DROP COLUMN answer_sentence,
    DROP COLUMN answer_next_steps,
    DROP COLUMN answer_measures,
    DROP COLUMN answer_measure_words,
    DROP COLUMN answer_partners,
    DROP COLUMN answer_money,
    DROP COLUMN answer_obstacles,
    DROP COLUMN answer_person,
    ADD CONSTRAINT answered_has_time CHECK (state <> 'ANSWERED' OR answered_at IS NOT NULL),
    ADD CONSTRAINT choice_after_answer CHECK (sender_choice IS NULL OR answered_at IS NOT NULL);

CREATE FUNCTION answered_has_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM case_answer WHERE subject_id = NEW.id AND subject_kind = 'IDEA') THEN
        RAISE EXCEPTION 'What is answered has an answer';
    END IF;
    RETURN NULL;
END $$;

-- At the end of the transaction: whichever is written first.
CREATE CONSTRAINT TRIGGER answered_has_answer AFTER INSERT OR UPDATE OF answered_at ON idea
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW.answered_at IS NOT NULL) EXECUTE FUNCTION answered_has_answer();

CREATE FUNCTION what_was_told_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'What has been sent is not rewritten: %', TG_TABLE_NAME;
END $$;

CREATE TRIGGER what_was_told_stays BEFORE UPDATE OR DELETE ON case_answer
    FOR EACH ROW EXECUTE FUNCTION what_was_told_stays();
CREATE TRIGGER what_was_told_stays BEFORE UPDATE OR DELETE ON case_exchange
    FOR EACH ROW EXECUTE FUNCTION what_was_told_stays();
