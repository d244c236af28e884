-- The address of a sender can be corrected: the one it came with stays beside it.
ALTER TABLE idea ADD COLUMN email_as_sent text;
COMMENT ON COLUMN idea.email_as_sent IS 'The address as it was when the idea came, once an officer has corrected it';

-- Letters to a sender, for her case: with the one to a corrected address.
CREATE OR REPLACE VIEW case_letter AS
SELECT about AS idea_id, kind, state, created_at, coalesce(sent_at, created_at) AS at
FROM letter
WHERE kind IN ('IDEA_RECEIVED', 'QUESTION_ASKED', 'CLOCK_GOES_AGAIN', 'ANSWER_DELAYED', 'MEETING_MOVED',
               'IDEA_ANSWERED', 'ADDRESS_CORRECTED');
