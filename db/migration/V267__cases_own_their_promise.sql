-- What is promised is said in the case too: the receipt's dates are its first line, the last line's
-- dates are in force.
ALTER TABLE case_exchange DROP CONSTRAINT case_exchange_kind_check;
ALTER TABLE case_exchange ADD CONSTRAINT case_exchange_kind_check
    CHECK (kind IN ('RECEIVED', 'ASKED', 'REPLIED', 'RESUMED', 'DELAYED', 'MEETING_MOVED'));

INSERT INTO case_exchange (subject_id, subject_kind, kind, at, text, answer_by, group_meets)
SELECT id, 'IDEA', 'RECEIVED', received_at, '', first_answer_by, group_meets
FROM idea
WHERE reference IS NOT NULL;

CREATE UNIQUE INDEX one_receipt_a_case ON case_exchange (subject_id, subject_kind) WHERE kind = 'RECEIVED';

-- The view is made anew by its own file. Checks that name a column go with it.
DROP VIEW IF EXISTS submitted_idea;
ALTER TABLE idea
    DROP COLUMN first_answer_by,
    DROP COLUMN group_meets,
    ADD CONSTRAINT sent_has_time CHECK ((reference IS NULL) = (received_at IS NULL));
