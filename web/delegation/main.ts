import "../shared/older";
import "../shared/title";
import { mount } from "svelte";
import "../shared/fonts";
import "../shared/tokens.css";
import "../shared/page.css";
import App from "./App.svelte";

mount(App, { target: document.getElementById("app")! });
