-- What the group had said of the case, and who had answered, when the minutes were settled. Until
-- then minutes show it as it is.
ALTER TABLE agenda_item ADD COLUMN stated text NOT NULL DEFAULT '';
