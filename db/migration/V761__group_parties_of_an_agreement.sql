-- A party may come by what two have agreed on, and not by an officer: then nobody with an account added it.
ALTER TABLE case_party ALTER COLUMN added_by DROP NOT NULL;
