-- What counts of the group's work with a case: nobody's for whom a conflict of interest stands,
-- whether it was said before or after. All readers come through here. Rights follow in afterMigrate.
DROP VIEW IF EXISTS counting_opinion, counting_assignment, latest_statement, handled_together;

CREATE VIEW counting_assignment AS
SELECT * FROM assignment AS one
WHERE NOT EXISTS (SELECT FROM conflict_of_interest AS conflict
                  WHERE conflict.person_id = one.member_id AND conflict.subject_id = one.subject_id
                    AND conflict.stands);

-- As last given. `earlier` has what she said before it, newest first; null where she never changed it.
-- Each column asks for itself: a list that only counts asks for none of them.
CREATE VIEW counting_opinion AS
SELECT member_id, member_name, subject_id, subject_kind, given_at, entered_by, entered_by_name,
    coalesce((SELECT change.answers FROM opinion_change AS change
              WHERE change.member_id = one.member_id AND change.subject_id = one.subject_id
              ORDER BY change.id DESC LIMIT 1), answers) AS answers,
    (SELECT max(changed_at) FROM opinion_change AS change
     WHERE change.member_id = one.member_id AND change.subject_id = one.subject_id) AS changed_at,
    (SELECT jsonb_agg(jsonb_build_object('answers', said.answers, 'at', said.at, 'enteredBy', said.by)
                      ORDER BY said.id DESC)
     FROM (SELECT 0 AS id, one.answers, one.given_at AS at, one.entered_by_name AS by
           UNION ALL
           SELECT change.id, change.answers, change.changed_at, NULL FROM opinion_change AS change
           WHERE change.member_id = one.member_id AND change.subject_id = one.subject_id) AS said
     WHERE said.id < (SELECT max(change.id) FROM opinion_change AS change
                      WHERE change.member_id = one.member_id AND change.subject_id = one.subject_id)
    ) AS earlier
FROM opinion AS one
WHERE NOT EXISTS (SELECT FROM conflict_of_interest AS conflict
                  WHERE conflict.person_id = one.member_id AND conflict.subject_id = one.subject_id
                    AND conflict.stands);

-- Two ideas that are handled together, from either: one statement is written of both, while both are
-- open. Of a case that is closed it is as it was when it closed: what was settled then stays, whatever
-- is said of the two later. A request is judged by a version of its own, and alone.
CREATE VIEW handled_together AS
SELECT DISTINCT ON (pair.subject_id) pair.subject_id, pair.other_id, EXISTS (
    SELECT FROM assessment_case AS other
    WHERE other.subject_id = pair.other_id
      AND (other.closed_at IS NULL OR other.closed_at > own.closed_at)) AS other_is_open
FROM (SELECT subject_id, other_id, made_at, ended_at, id FROM relation WHERE kind = 'TOGETHER'
      UNION ALL
      SELECT other_id, subject_id, made_at, ended_at, id FROM relation WHERE kind = 'TOGETHER') AS pair
LEFT JOIN assessment_case AS own ON own.subject_id = pair.subject_id
WHERE pair.made_at <= coalesce(own.closed_at, 'infinity')
  AND coalesce(pair.ended_at, 'infinity') >= coalesce(own.closed_at, 'infinity')
  AND NOT EXISTS (SELECT FROM request WHERE idea_id IN (pair.subject_id, pair.other_id))
ORDER BY pair.subject_id, pair.made_at, pair.id;

-- The statement of a case, which may be of another case as well; whether it used an answer that does
-- not count, in either; and whether it is of other cases than those that are handled together now.
CREATE VIEW latest_statement AS
SELECT DISTINCT ON (about_id) one.about_id AS subject_id, one.with_id, one.subject_id AS kept_with,
    one.number, one.recommendation, one.words, one.reasons, one.conditions, one.by_criterion, one.version,
    one.saved_at, one.saved_by_name, one.proposed_by, one.proposed_by_name, one.proposed_at,
    one.confirmed_by, one.confirmed_by_name, one.confirmed_at,
    EXISTS (
        SELECT FROM statement_source AS source JOIN conflict_of_interest AS conflict
            ON conflict.person_id = source.member_id
                AND conflict.subject_id IN (one.about_id, one.with_id)
        WHERE source.subject_id = one.subject_id AND source.number = one.number AND conflict.stands
        ) AS used_a_conflict,
    one.with_id IS DISTINCT FROM (
        SELECT other_id FROM handled_together AS pair
        WHERE pair.subject_id = one.about_id AND (pair.other_is_open OR (
            one.confirmed_at IS NOT NULL AND one.with_id IS NOT NULL))) AS of_other_cases
FROM (SELECT statement.*, subject_id AS about_id, companion_id AS with_id FROM statement
      UNION ALL
      SELECT statement.*, companion_id, subject_id FROM statement WHERE companion_id IS NOT NULL) AS one
ORDER BY about_id, number DESC;
