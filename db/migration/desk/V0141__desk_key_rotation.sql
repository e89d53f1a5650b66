-- A note is never changed, but it is written anew when keys are.
grant update (text) on errand_note to ${app};
