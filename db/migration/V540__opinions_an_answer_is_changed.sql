-- What a member said instead, each time: the first answer and those between stay as they were given.
CREATE TABLE opinion_change (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    member_id  uuid        NOT NULL,
    subject_id uuid        NOT NULL,
    answers    jsonb       NOT NULL,
    changed_at timestamptz NOT NULL,
    FOREIGN KEY (member_id, subject_id) REFERENCES opinion (member_id, subject_id)
);
CREATE INDEX opinion_change_of ON opinion_change (member_id, subject_id, id);

CREATE TRIGGER no_part_in_a_conflict BEFORE INSERT ON opinion_change
    FOR EACH ROW EXECUTE FUNCTION no_part_in_a_conflict();
CREATE TRIGGER what_was_told_stays BEFORE UPDATE OR DELETE ON opinion_change
    FOR EACH ROW EXECUTE FUNCTION what_was_told_stays();

-- As before, also of what has been said instead.
CREATE OR REPLACE FUNCTION opinions_of_person(address text, account uuid)
    RETURNS TABLE (subject_id uuid, own boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT said.subject_id, false FROM (
        SELECT one.subject_id, one.answers FROM opinion AS one
        UNION ALL
        SELECT other.subject_id, other.answers FROM opinion_change AS other) AS said
    WHERE strpos(lower(answers::text), opinions_of_person.address) > 0
    UNION
    SELECT opinion.subject_id, true FROM opinion
    WHERE opinions_of_person.account IN (member_id, entered_by)
$$;
