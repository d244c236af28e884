-- What was asked for and granted becomes a project, with the number that it is known by there; one
-- request becomes one project.
ALTER TABLE project ADD COLUMN number text NOT NULL DEFAULT '';

CREATE TABLE project_origin (
    project_id uuid PRIMARY KEY REFERENCES project,
    idea_id    uuid NOT NULL UNIQUE REFERENCES request
);
