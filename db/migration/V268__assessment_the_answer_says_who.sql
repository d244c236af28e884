-- When a case was answered, and by whom, its answer says.
ALTER TABLE assessment_case
    DROP COLUMN answered_at,
    DROP COLUMN answered_by;
