-- Where organisations have their e-mail is known from the region's own file, entered at the start. A portal that is
-- new does not begin with another region's; what one that has run has, stays.
DELETE FROM actor_address WHERE by_name = 'Projektporten' AND NOT EXISTS (SELECT FROM strategy_edition);
