-- What a case tells of its letters: what became of each, and neither address nor words. A new kind that goes to the
-- sender about her case gets its name here.
CREATE OR REPLACE VIEW case_letter AS
SELECT about AS idea_id, kind, state, created_at, coalesce(sent_at, created_at) AS at
FROM letter
WHERE kind IN ('IDEA_RECEIVED', 'QUESTION_ASKED', 'CLOCK_GOES_AGAIN', 'ANSWER_DELAYED', 'MEETING_MOVED', 'IDEA_RELATED',
               'IDEA_DIVISION', 'IDEA_COMPLETION', 'IDEA_ANSWERED', 'PROJECT_MADE', 'ADDRESS_CORRECTED',
               'INTENT_CONFIRMED', 'INTENT_DECLINED', 'INTENT_ASKED_AGAIN');
