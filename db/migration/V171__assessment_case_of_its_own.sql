-- A case has a key of its own and a subject: an idea today. What lies in it follows the case.
ALTER TABLE case_pause DROP CONSTRAINT case_pause_idea_id_fkey;
ALTER TABLE case_note DROP CONSTRAINT case_note_idea_id_fkey;
ALTER TABLE answer_draft DROP CONSTRAINT answer_draft_idea_id_fkey;

ALTER TABLE assessment_case RENAME COLUMN idea_id TO subject_id;
ALTER TABLE assessment_case
    DROP CONSTRAINT assessment_case_pkey,
    ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN subject_kind text NOT NULL DEFAULT 'IDEA' CHECK (subject_kind IN ('IDEA')),
    ADD PRIMARY KEY (id),
    ADD CONSTRAINT one_case_a_subject UNIQUE (subject_id, subject_kind);
ALTER TABLE assessment_case
    ALTER COLUMN id DROP DEFAULT,
    ALTER COLUMN subject_kind DROP DEFAULT;

ALTER TABLE case_pause RENAME COLUMN idea_id TO case_id;
ALTER TABLE case_note RENAME COLUMN idea_id TO case_id;
ALTER TABLE answer_draft RENAME COLUMN idea_id TO case_id;

UPDATE case_pause SET case_id = one.id FROM assessment_case one WHERE one.subject_id = case_id;
UPDATE case_note SET case_id = one.id FROM assessment_case one WHERE one.subject_id = case_id;
UPDATE answer_draft SET case_id = one.id FROM assessment_case one WHERE one.subject_id = case_id;

ALTER TABLE case_pause ADD FOREIGN KEY (case_id) REFERENCES assessment_case (id);
ALTER TABLE case_note ADD FOREIGN KEY (case_id) REFERENCES assessment_case (id);
ALTER TABLE answer_draft ADD FOREIGN KEY (case_id) REFERENCES assessment_case (id);
