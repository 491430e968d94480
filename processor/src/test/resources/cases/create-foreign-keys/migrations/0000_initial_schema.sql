-- 0000_initial_schema
-- schemac 1  schema (empty) -> 78b66a27a8e1  text b9bda9ce07d2
-- Run: psql -X -v ON_ERROR_STOP=1 -1 -f

CREATE TABLE chickens (
  id           bigint  NOT NULL,
  hatched_from bigint,
  CONSTRAINT chickens_pkey PRIMARY KEY (id)
);

CREATE TABLE eggs (
  id      bigint  NOT NULL,
  laid_by bigint  NOT NULL,
  CONSTRAINT eggs_pkey PRIMARY KEY (id),
  CONSTRAINT eggs_laid_by_fkey FOREIGN KEY (laid_by) REFERENCES chickens (id) ON DELETE CASCADE
);

CREATE TABLE members (
  tenant_id uuid     NOT NULL,
  user_id   uuid     NOT NULL,
  badge     integer  NOT NULL,
  CONSTRAINT members_pkey PRIMARY KEY (tenant_id, user_id),
  CONSTRAINT members_badge_key UNIQUE (badge)
);

CREATE TABLE a_tasks (
  id          uuid     NOT NULL,
  tenant_id   uuid     NOT NULL,
  assignee_id uuid,
  reviewer_id uuid,
  parent_id   uuid,
  badge       integer,
  CONSTRAINT a_tasks_pkey PRIMARY KEY (id),
  CONSTRAINT a_tasks_badge_fkey FOREIGN KEY (badge) REFERENCES members (badge),
  CONSTRAINT a_tasks_parent_id_fkey FOREIGN KEY (parent_id)
    REFERENCES a_tasks (id) ON DELETE RESTRICT,
  CONSTRAINT a_tasks_reviewer FOREIGN KEY (tenant_id, reviewer_id)
    REFERENCES members (tenant_id, user_id) ON DELETE SET NULL (reviewer_id) ON UPDATE CASCADE
    DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT a_tasks_tenant_id_assignee_id_fkey FOREIGN KEY (tenant_id, assignee_id)
    REFERENCES members (tenant_id, user_id) ON DELETE SET NULL (assignee_id)
);

ALTER TABLE chickens
  ADD CONSTRAINT chickens_hatched_from_fkey FOREIGN KEY (hatched_from) REFERENCES eggs (id);
