-- The language that the sender chose: letters about the idea are written in it.
ALTER TABLE idea ADD COLUMN language text NOT NULL DEFAULT 'sv' CHECK (language IN ('sv', 'en'));

CREATE OR REPLACE VIEW submitted_idea AS
SELECT id, reference, state, channel, received_at, first_answer_by, group_meets,
       coalesce(nullif(title, ''), CASE WHEN length(regexp_replace(left(text, 300), '\s+', ' ', 'g')) <= 80 THEN regexp_replace(left(text, 300), '\s+', ' ', 'g')
           ELSE regexp_replace(left(regexp_replace(left(text, 300), '\s+', ' ', 'g'), 80), '\s+\S*$', '') || '…' END) AS title,
       text, change, kind, needs, amount, amount_unknown, answer_before, municipalities, other_places,
       summary_allowed, summary, summary_shown,
       contact_name, organisation, email, telephone,
       strategy_edition, areas,
       answer_sentence, answer_next_steps, answer_measures, answer_partners, answer_money, answer_obstacles,
       answer_person, answered_at, owner_choice, search, language
FROM idea
WHERE reference IS NOT NULL;
