-- In which cases somebody's address stands in a member's answer, or an answer is hers, whether it
-- counts or not: for who asks what is held about her. Which cases, and no word of the answers: the
-- portal's role reads those through the view of what counts.
CREATE FUNCTION opinions_of_person(address text, account uuid)
    RETURNS TABLE (subject_id uuid, own boolean)
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    SELECT opinion.subject_id, false FROM opinion
    WHERE strpos(lower(answers::text), opinions_of_person.address) > 0
    UNION
    SELECT opinion.subject_id, true FROM opinion
    WHERE opinions_of_person.account IN (member_id, entered_by)
$$;
