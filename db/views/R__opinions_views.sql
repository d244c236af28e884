-- What counts of the group's work with a case: nobody's for whom a conflict of interest stands,
-- whether it was said before or after. All readers come through here. Rights follow in afterMigrate.
DROP VIEW IF EXISTS counting_opinion, counting_assignment;

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
