-- What counts of the group's work with a case: nobody's for whom a conflict of interest stands,
-- whether it was said before or after. All readers come through here. Rights follow in afterMigrate.
DROP VIEW IF EXISTS counting_opinion, counting_assignment, latest_statement;

CREATE VIEW counting_assignment AS
SELECT * FROM assignment AS one
WHERE NOT EXISTS (SELECT FROM conflict_of_interest AS conflict
                  WHERE conflict.person_id = one.member_id AND conflict.subject_id = one.subject_id
                    AND conflict.stands);

CREATE VIEW counting_opinion AS
SELECT * FROM opinion AS one
WHERE NOT EXISTS (SELECT FROM conflict_of_interest AS conflict
                  WHERE conflict.person_id = one.member_id AND conflict.subject_id = one.subject_id
                    AND conflict.stands);

-- The statement of a case, and whether it used an answer that does not count.
CREATE VIEW latest_statement AS
SELECT DISTINCT ON (subject_id) one.*, EXISTS (
    SELECT FROM statement_source AS source JOIN conflict_of_interest AS conflict
        ON conflict.person_id = source.member_id AND conflict.subject_id = source.subject_id
    WHERE source.subject_id = one.subject_id AND source.number = one.number AND conflict.stands
    ) AS used_a_conflict
FROM statement AS one ORDER BY subject_id, number DESC;
