// How often was the policy broken? Counted from the first moment on, and shown.

let count = 0;
document.addEventListener('securitypolicyviolation', () => {
  count += 1;
  const shown = document.querySelector('#violations');
  if (shown) shown.textContent = shown.dataset.text.replace('#', String(count));
});
