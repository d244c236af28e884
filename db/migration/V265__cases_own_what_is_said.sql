-- What is said between receipt and answer is said in a case, whatever the case is about.
ALTER TABLE idea_exchange RENAME TO case_exchange;
ALTER INDEX idea_exchange_of RENAME TO case_exchange_of;
ALTER INDEX idea_exchange_pkey RENAME TO case_exchange_pkey;
ALTER TABLE case_exchange RENAME CONSTRAINT idea_exchange_kind_check TO case_exchange_kind_check;
ALTER TABLE case_exchange DROP CONSTRAINT idea_exchange_idea_id_fkey;
ALTER TABLE case_exchange RENAME COLUMN idea_id TO subject_id;
ALTER TABLE case_exchange ADD COLUMN subject_kind text NOT NULL DEFAULT 'IDEA';
ALTER TABLE case_exchange ALTER COLUMN subject_kind DROP DEFAULT;
ALTER TABLE case_exchange
    ADD FOREIGN KEY (subject_id, subject_kind) REFERENCES assessment_case (subject_id, subject_kind);
