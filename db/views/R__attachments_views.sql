-- The region's side: those of drafts are not here. Rights follow in afterMigrate.
DROP VIEW IF EXISTS submitted_attachment;

CREATE VIEW submitted_attachment AS
SELECT a.* FROM attachment a JOIN idea i ON i.id = a.idea_id WHERE i.reference IS NOT NULL;
