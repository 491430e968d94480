ALTER TABLE crm.accounts RENAME id TO user_id;
ALTER TABLE crm.accounts RENAME TO users;
ALTER TABLE crm.users SET SCHEMA public;
