-- The region's side: what has not been sent is not here. Rights follow in afterMigrate.
DROP VIEW IF EXISTS submitted_request, latest_decision;

CREATE VIEW submitted_request AS
SELECT r.idea_id, r.origin_id, r.total, r.payments, r.from_month, r.to_month
FROM request r JOIN idea i ON i.id = r.idea_id
WHERE i.reference IS NOT NULL;

-- What holds of each fund: a later decision takes the place of an earlier one.
CREATE VIEW latest_decision AS
SELECT DISTINCT ON (idea_id, fund) * FROM request_decision ORDER BY idea_id, fund, number DESC;
