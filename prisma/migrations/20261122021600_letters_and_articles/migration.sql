-- What a reader agreed to is proof: it is added to and never changed.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON consent FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE subscription
  ADD CONSTRAINT subscription_frequency CHECK (frequency IN ('each', 'monthly')),
  ADD CONSTRAINT subscription_dates CHECK ((state = 'confirmed') <= (confirmed_at IS NOT NULL) AND (state = 'ended') <= (ended_at IS NOT NULL));

-- An article has one open draft at most, and what is planned has a day.
CREATE UNIQUE INDEX article_revision_one_open ON article_revision (article_id) WHERE state IN ('draft', 'scheduled');
ALTER TABLE article_revision ADD CONSTRAINT article_revision_planned CHECK ((state = 'scheduled') = (publish_at IS NOT NULL));
ALTER TABLE handle_redirect ADD CONSTRAINT redirect_leads_on CHECK (from_handle <> to_handle);
