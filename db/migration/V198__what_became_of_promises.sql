-- A meeting that is taken away is told to those who were promised it.
ALTER TABLE idea_exchange DROP CONSTRAINT idea_exchange_kind_check;
ALTER TABLE idea_exchange ADD CONSTRAINT idea_exchange_kind_check
    CHECK (kind IN ('ASKED', 'REPLIED', 'RESUMED', 'DELAYED', 'MEETING_MOVED'));

-- What became of a case's letters to its sender: never to whom, nor what they say.
CREATE VIEW case_letter AS
SELECT about AS idea_id, kind, state, created_at, coalesce(sent_at, created_at) AS at
FROM letter
WHERE kind IN ('IDEA_RECEIVED', 'QUESTION_ASKED', 'CLOCK_GOES_AGAIN', 'ANSWER_DELAYED', 'MEETING_MOVED',
               'IDEA_ANSWERED');
