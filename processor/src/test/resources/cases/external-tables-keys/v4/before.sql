ALTER TABLE accounts RENAME TO users;
ALTER TABLE users RENAME id TO user_id;
ALTER TABLE users DROP name, ADD added text;
