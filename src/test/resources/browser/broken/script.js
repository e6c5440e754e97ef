document.addEventListener("DOMContentLoaded", () => {
  document.querySelector(".gone").style.display = "block";
  console.warn("a warning");
  throw new Error("a mistake");
});
